-- Attaches Debian's neovim to the language server, as a user's configuration would, and looks at what its user sees: a
-- diagnostic where the fault is, a completion, where a name stands. Writes what it saw as JSON, and ends.
local server, report, out = vim.env.PAR_SERVER, vim.env.PAR_REPORT, vim.env.PAR_OUT
local seen = {}

local function finish()
  local file = assert(io.open(out, 'w'))
  file:write(vim.json.encode(seen))
  file:close()
  vim.cmd('qall!')
end

-- A wait that is in vain is told by what is missing in the answer.
local function waited(what, ready)
  if not vim.wait(60000, ready, 20) then
    seen.inVain = what
    finish()
  end
end

local function request(method, params)
  local answers = vim.lsp.buf_request_sync(0, method, params, 60000) or {}
  for _, answer in pairs(answers) do
    return answer.result, answer.err
  end
end

vim.cmd('edit ' .. vim.fn.fnameescape(report))
local client = vim.lsp.start_client({
  name = 'par',
  cmd = { vim.env.PAR_NODE, server, '--stdio' },
  root_dir = vim.fn.fnamemodify(report, ':h'),
  init_options = { today = '2021-12-20' },
})
vim.lsp.buf_attach_client(0, client)

waited('diagnostics', function() return #vim.diagnostic.get(0) > 0 end)
seen.diagnostics = vim.tbl_map(function(one)
  return { code = one.code, lnum = one.lnum, col = one.col, message = one.message, source = one.source }
end, vim.diagnostic.get(0))

-- Mends the agency: the diagnostic has to go.
vim.api.nvim_buf_set_lines(0, 2, 3, false, { 'cơ quan: Sở Tài chính' })
waited('the diagnostic gone', function()
  for _, one in ipairs(vim.diagnostic.get(0)) do
    if one.code == 'PAR201' then return false end
  end
  return true
end)
seen.mended = true

-- A new task whose id is still to be written: what belongs there?
vim.api.nvim_buf_set_lines(0, -1, -1, false, { '  - mã: ' })
vim.api.nvim_win_set_cursor(0, { vim.api.nvim_buf_line_count(0), 8 })
local params = vim.lsp.util.make_position_params()
params.position.character = vim.str_utfindex('  - mã: ')
local completed = request('textDocument/completion', params)
seen.labels = vim.tbl_map(function(item) return item.label end, completed and completed.items or {})

local shown = request('textDocument/documentHighlight', vim.lsp.util.make_position_params())
seen.highlights = shown ~= nil

vim.lsp.stop_client(client)
waited('the end of the server', function() return vim.lsp.client_is_stopped(client) end)
seen.stopped = true
finish()
