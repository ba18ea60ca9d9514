@echo off
java -jar "%~dp0..\infcheck.jar" %*
