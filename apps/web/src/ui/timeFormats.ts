/** Keeps what `make` made for each locale: making a format takes a browser longer than using it many times. */
const once = <Format>(make: (reader: string) => Format): ((reader: string) => Format) => {
  const made = new Map<string, Format>();
  return (reader) => {
    const format = made.get(reader) ?? make(reader);
    made.set(reader, format);
    return format;
  };
};

export const agoFormat = once((reader) => new Intl.RelativeTimeFormat(reader, { numeric: 'auto' }));
export const timeFormat = once((reader) => new Intl.DateTimeFormat(reader, { timeStyle: 'short' }));
export const minuteFormat = once(
  (reader) => new Intl.DateTimeFormat(reader, { dateStyle: 'medium', timeStyle: 'short' }),
);
