/** It is about noon there, so that no midnight falls between two engines. */
export const hoursFromUtc = 12 - new Date().getUTCHours();
export const zone = `GMT${hoursFromUtc > 0 ? "-" : "+"}${Math.abs(hoursFromUtc)}`;
