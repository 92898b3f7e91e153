# Completion of apatite in PowerShell:  apatite completion pwsh | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName apatite -ScriptBlock {
    param($word, $command, $cursor)
    $line = ($command.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() }) -join ' '
    if ($word -eq '' -and $line -ne '') { $line += ' ' }
    & $command.CommandElements[0].ToString() "[suggest:$($line.Length)]" $line 2>$null |
        Where-Object { $_ -like "$word*" } |
        ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
}
