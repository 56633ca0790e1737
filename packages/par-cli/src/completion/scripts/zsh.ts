/** To be read from `.zshrc`, or to lie as `_par` in a folder of `fpath`. */
export const ZSH = `#compdef par
# par: Tab trong zsh. Tab in zsh.
_par() {
  local -a lines values shown folders
  local line value
  lines=("\${(@f)$(\${(Q)words[1]} complete -- "\${(@Q)words[2,CURRENT]}" 2>/dev/null)}")
  for line in $lines; do
    value=\${line%%$'\\t'*}
    if [[ $value == */ ]]; then
      folders+=("$value")
    else
      values+=("$value")
      shown+=("$value  \${line#*$'\\t'}")
    fi
  done
  (( $#values )) && compadd -M 'm:{a-zA-Z}={A-Za-z}' -l -d shown -a values
  (( $#folders )) && compadd -S '' -a folders
}
if [[ $funcstack[1] == _par ]]; then
  _par "$@"
else
  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
  compdef _par par
fi
`;
