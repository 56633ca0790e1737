// Loaded before the command (`node --import`): stops it at a step of its writing, says so, and waits to be killed.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const step = process.env.PAR_STOP_AT;
const stop = () => {
  fs.writeSync(2, 'STOPPED\n');
  setInterval(() => undefined, 1000);
  return new Promise(() => undefined);
};

if (step === 'rename') fs.promises.rename = stop;
const { open } = fs.promises;
fs.promises.open = async (...args) => {
  const handle = await open(...args);
  if (step === 'write' && args[1] === 'wx') {
    handle.writeFile = async (text) => {
      await handle.write(String(text).slice(0, 10));
      return stop();
    };
  }
  return handle;
};
syncBuiltinESMExports();
