/**
 * Whether a question is answered in time, be it with an error: who answers is alive.
 *
 * @param patience in milliseconds
 */
export async function answersWithin(patience: number, question: () => Promise<unknown>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, patience, false);
  });
  const answer = question().then(
    () => true,
    () => true,
  );
  const answered = await Promise.race([answer, late]);
  clearTimeout(timer);
  return answered;
}
