/**
 * Twice a number.
 * Le double d’un nombre.
 *
 * @param {number} value What is doubled, e.g. 21. · Ce qui est doublé, ex. 21.
 * @return {number} The double. · Le double.
 * @customfunction
 */
function TWICE(value){return Cap.TWICE(value)}
