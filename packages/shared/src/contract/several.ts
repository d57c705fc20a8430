/** The most setups that one request of staff changes. */
export const mostAtOnce = 100;
