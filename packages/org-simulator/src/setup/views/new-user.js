// Without this script profiles of every licence can be chosen, and the server refuses those of another.
const licence = document.querySelector('#licence');
const profile = document.querySelector('#profile');
const groups = [...profile.querySelectorAll('optgroup')];
const follow = () => {
  for (const group of groups) group.hidden = group.disabled = group.dataset.licence !== licence.value;
  if (profile.selectedOptions[0]?.parentElement.disabled) profile.value = '';
};
licence.addEventListener('change', follow);
follow();
