// Imported before a program: says on standard error what the process has used when it ends.
process.once('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.stderr.write(`account ${(userCPUTime + systemCPUTime) / 1000} ${maxRSS / 1024}\n`);
});
