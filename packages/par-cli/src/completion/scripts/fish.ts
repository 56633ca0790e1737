/** fish quotes names of files and knows folders by itself. */
export const FISH = `# par: Tab trong fish. Tab in fish.
function __par_complete
    set -l words (commandline --tokenize --cut-at-cursor --current-process)
    set -l par $words[1]
    set -e words[1]
    set -l current (string unescape -- (commandline --current-token --cut-at-cursor))
    $par complete -- $words "$current" 2>/dev/null
end
complete --command par --no-files --arguments '(__par_complete)'
`;
