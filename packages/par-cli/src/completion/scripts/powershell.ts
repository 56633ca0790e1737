/**
 * Windows PowerShell hands no empty word over, and lets `--` pass to a script only in quotes. What comes back is UTF-8,
 * whatever the code page of the console.
 */
export const POWERSHELL = `# par: Tab trong PowerShell. Tab in PowerShell.
Register-ArgumentCompleter -Native -CommandName par -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $words = @($commandAst.CommandElements |
        Select-Object -Skip 1 |
        Where-Object { $_.Extent.StartOffset -lt $cursorPosition } |
        ForEach-Object {
            if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value }
            else { $_.Extent.Text }
        })
    $new = @()
    if ($wordToComplete -eq '') { $new = @('--new-word') }
    $encoding = [Console]::OutputEncoding
    [Console]::OutputEncoding = New-Object System.Text.UTF8Encoding
    try {
        & par complete @new '--' @words 2>$null | ForEach-Object {
            $value, $about = $_ -split [char]9, 2
            if (-not $about) { $about = $value }
            $text = $value
            if ($value -match '[\\s''"&();,]') { $text = "'" + $value.Replace("'", "''") + "'" }
            New-Object System.Management.Automation.CompletionResult $text, $value, 'ParameterValue', $about
        }
    } finally {
        [Console]::OutputEncoding = $encoding
    }
}
`;
