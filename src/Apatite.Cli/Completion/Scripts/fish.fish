# Completion of apatite in fish:  apatite completion fish > ~/.config/fish/completions/apatite.fish
function __apatite_candidates
    set -l words (commandline -opc) (commandline -ct)
    set -l line (string join ' ' -- $words[2..-1])
    $words[1] "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
end
complete -c apatite -a '(__apatite_candidates)'
