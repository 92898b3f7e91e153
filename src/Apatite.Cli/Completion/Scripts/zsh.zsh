#compdef apatite
# Completion of apatite in zsh:  apatite completion zsh > "${fpath[1]}/_apatite"
_apatite() {
    local line="${(j: :)words[2,CURRENT]}"
    local -a candidates
    candidates=("${(@f)$(${words[1]} "[suggest:${#line}]" "$line" 2>/dev/null)}")
    # Options are offered to who begins one: file names stay in reach of who does not.
    [[ ${words[CURRENT]} == -* ]] || candidates=(${candidates:#-*})
    (( ${#candidates} )) && compadd -a candidates
    _files
}
if [[ ${funcstack[1]} == _apatite ]]; then
    _apatite "$@"
else
    compdef _apatite apatite
fi
