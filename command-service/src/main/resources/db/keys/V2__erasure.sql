-- Erases a person: destroys their own key and the key of every text and file that mentions them. What was sealed with one
-- of them is unreadable from then on, wherever a copy of it stands. Answers how many keys it destroyed.
create function erase_person(of_organisation text, who uuid) returns bigint language sql as $$
    with destroyed as (
        update data_keys set wrapped = null
        where organisation = of_organisation
          and wrapped is not null
          and (key_id = who and person
               or not person and key_id in (select mentioning.key_id from key_persons mentioning where person_id = who))
        returning key_id)
    select count(*) from destroyed
$$;
