// Without this script profiles of every license can be chosen, and the server refuses those of another.
const license = document.querySelector('#license');
const profile = document.querySelector('#profile');
const groups = [...profile.querySelectorAll('optgroup')];
const follow = () => {
  for (const group of groups) group.hidden = group.disabled = group.dataset.license !== license.value;
  if (profile.selectedOptions[0]?.parentElement.disabled) profile.value = '';
};
license.addEventListener('change', follow);
follow();
