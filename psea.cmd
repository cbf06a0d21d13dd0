@echo off
rem The command line: psea partner list --workspace DIR
call npm.cmd --prefix "%~dp0." run --silent psea -- %*
