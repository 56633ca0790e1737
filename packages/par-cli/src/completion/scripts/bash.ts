/** Also for bash 3.2, which macOS has: no negative indices, no mapfile, no compopt. */
export const BASH = `# par: Tab trong bash. Tab in bash.
_par() {
  local words=() word before= last i value cur
  for ((i = 1; i <= COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    last=$((\${#words[@]} - 1))
    # bash breaks --format=json at the sign: it is put together again.
    if ((last >= 0)) && [[ \${words[last]} == --* ]] && [[ $word == = || $before == = ]]; then
      words[last]+=$word
    else
      words+=("$word")
    fi
    before=$word
  done
  # Quotes and backslashes belong to the shell.
  for ((i = 0; i < \${#words[@]}; i++)); do
    word=\${words[i]//\\\\/}
    words[i]=\${word#[\\"\\']}
  done
  cur=\${words[\${#words[@]} - 1]}
  COMPREPLY=()
  while IFS=$'\\t' read -r value _; do
    # What stands before the sign is on the line already.
    [[ $cur == --*=* && $COMP_WORDBREAKS == *=* ]] && value=\${value#*=}
    # Names of files get their quotes, and folders their slash, from bash itself.
    if [[ $value == */ ]]; then
      value=\${value%/}
      type compopt &>/dev/null && compopt -o filenames 2>/dev/null
    elif [[ $value == *.* && -e $value ]]; then
      type compopt &>/dev/null && compopt -o filenames 2>/dev/null
    fi
    COMPREPLY+=("$value")
  done < <("$1" complete -- "\${words[@]}" 2>/dev/null)
}
complete -F _par par
`;
