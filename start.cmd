@echo off
rem Opens the program; what follows is handed on. npm.cmd is named, since PowerShell blocks or garbles npm itself.
call npm.cmd --prefix "%~dp0." start -- %*
