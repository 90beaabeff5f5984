/** From July on, people plan the next year. */
export function nextPlanYear(today: Date): number {
  return today.getFullYear() + (today.getMonth() >= 6 ? 1 : 0);
}
