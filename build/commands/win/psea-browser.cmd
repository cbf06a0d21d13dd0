@echo off
"%~dp0PSEA Partner Assessment.exe" --browser %*
