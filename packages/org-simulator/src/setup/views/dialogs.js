// A button opens a window of the page's form; Cancel takes back what was changed in it.
for (const opener of document.querySelectorAll('[data-opens]')) {
  const dialog = document.getElementById(opener.dataset.opens);
  const controls = [...dialog.querySelectorAll('select, input')];
  let before = [];
  opener.addEventListener('click', () => {
    before = controls.map(({ value, checked }) => ({ value, checked }));
    dialog.showModal();
  });
  for (const button of dialog.querySelectorAll('button'))
    button.addEventListener('click', () => {
      if (button.value === 'cancel')
        for (const [index, control] of controls.entries()) Object.assign(control, before[index]);
      dialog.close();
    });
}
