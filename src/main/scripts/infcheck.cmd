@echo off
rem Starts infcheck as a short run wants it. The archive of classes that bin/infcheck makes is left to other systems.
java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable -Xlog:all=error:stderr -XX:+DisplayVMOutputToStderr -jar "%~dp0..\infcheck.jar" %*
