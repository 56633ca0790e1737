// Imported before a language server: the signal SIGUSR2 begins a profile of the processor's time, the next one ends it
// and leaves it in the file that PAR_BENCH_PROFILE names.
import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector';

const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.setSamplingInterval', { interval: 200 });

let runs = false;
process.on('SIGUSR2', () => {
  runs = !runs;
  if (runs) session.post('Profiler.start', () => process.stderr.write('profile begun\n'));
  else {
    session.post('Profiler.stop', (error, result) => {
      if (error) throw error;
      writeFileSync(process.env.PAR_BENCH_PROFILE ?? 'server.cpuprofile', JSON.stringify(result.profile));
      process.stderr.write('profile written\n');
    });
  }
});
