/**
 * Stands for npx in the window a kit opens, where there is no npm: handbook and messages say
 * `npx parkbrief …`, and so it can be typed.
 */
const [word] = process.argv.splice(2, 1);
if (word === 'parkbrief') {
  await import('../parkbrief.ts');
} else {
  const { kit } = await import('../../src/ui/kit.ts');
  console.error(kit.onlyParkbrief);
  process.exitCode = 2;
}
