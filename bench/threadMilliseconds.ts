/**
 * Processor time of this thread in milliseconds. Unlike the clock on the wall it does not run while other programs have
 * the processor, so that numbers hold on a busy machine.
 */
export function threadMilliseconds(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
