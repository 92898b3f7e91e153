# Completion of apatite in bash:  source <(apatite completion bash)
_apatite() {
    local line=${COMP_LINE:0:COMP_POINT} word=${COMP_WORDS[COMP_CWORD]} candidate
    line=${line#"$1"}
    line=${line# }
    COMPREPLY=()
    while IFS= read -r candidate; do
        # Options are offered to who begins one: file names stay in reach of who does not.
        if [[ $candidate == "$word"* && ($candidate != -* || $word == -*) ]]; then
            COMPREPLY+=("$candidate")
        fi
    done < <("$1" "[suggest:${#line}]" "$line" 2>/dev/null)
}
complete -o default -F _apatite apatite
