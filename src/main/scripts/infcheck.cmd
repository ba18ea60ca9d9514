@echo off
java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar "%~dp0..\infcheck.jar" %*
