import type { Choice, ChoicesParams } from '@soctrang/par-language-server';
import { CancellationError } from 'vscode';
import type { Server } from '../client/server';
import { isRefused } from './command';

/**
 * What there is to choose from. A refusal is shown to the user, and the command goes no further.
 *
 * @throws CancellationError after a refusal
 */
export async function choicesOf(server: Server, params: ChoicesParams): Promise<readonly Choice[]> {
  const answer = await server.ask('par/choices', params);
  if (isRefused(answer)) throw new CancellationError();
  return answer;
}
