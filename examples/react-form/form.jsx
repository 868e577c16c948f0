import { capacityStates, needs, noteOf, Service, serviceStates } from '@cairn/schemas'
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { useForm } from 'react-hook-form'

const { shape } = Service

/** A field that is left empty says nothing; the schema never sees an empty text. */
const text = { setValueAs: (value) => (value === '' ? undefined : value) }
const number = { setValueAs: (value) => (value === '' || value === undefined ? undefined : Number(value)) }

/** Where nobody filled in a part, the whole part is not known. */
const withoutEmpty = (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const entries = Object.entries(value).map(([key, inside]) => [key, withoutEmpty(inside)])
  const kept = entries.filter(([, inside]) => inside !== undefined)
  return kept.length > 0 ? Object.fromEntries(kept) : undefined
}

const checked = standardSchemaResolver(Service)
const resolver = (values, context, options) => checked(withoutEmpty(values) ?? {}, context, options)

function Field({ name, schema, error, children }) {
  const { title, description } = noteOf(schema)
  return (
    <p>
      <label htmlFor={name}>{title}</label> {children} <small>{description}</small>
      {error && (
        <strong role="alert" data-for={name}>
          {error.message}
        </strong>
      )}
    </p>
  )
}

function Choice({ name, list, register }) {
  return (
    <select id={name} {...register(name, text)}>
      <option value="">not known</option>
      {Object.entries(list.labels).map(([code, label]) => (
        <option key={code} value={code}>
          {label}
        </option>
      ))}
    </select>
  )
}

function Entry() {
  const [entry, setEntry] = useState('')
  const { register, handleSubmit, formState } = useForm({
    resolver,
    defaultValues: { schema: 'service@1', offers: [] },
  })
  const { errors } = formState
  const show = handleSubmit(
    (valid) => setEntry(JSON.stringify(valid, null, 2)),
    () => setEntry(''),
  )
  const ages = errors.criteria?.ages
  return (
    <form onSubmit={show} noValidate autoComplete="off">
      <Field name="id" schema={shape.id} error={errors.id}>
        <input id="id" {...register('id', text)} />
      </Field>
      <Field name="name" schema={shape.name} error={errors.name}>
        <input id="name" {...register('name', text)} />
      </Field>
      <Field name="state" schema={shape.state} error={errors.state}>
        <Choice name="state" list={serviceStates} register={register} />
      </Field>
      <Field name="offers" schema={shape.offers} error={errors.offers}>
        <select id="offers" multiple {...register('offers')}>
          {Object.entries(needs.labels).map(([code, label]) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>
      </Field>
      <Field name="ages" schema={shape.criteria} error={ages?.from ?? ages?.to}>
        <input id="ages" size="3" {...register('criteria.ages.from', number)} />
        {' – '}
        <input aria-label="to" size="3" {...register('criteria.ages.to', number)} />
      </Field>
      <Field name="room.state" schema={shape.room} error={errors.room?.state ?? errors.room?.at}>
        <Choice name="room.state" list={capacityStates} register={register} />
        <input aria-label="as of" type="date" {...register('room.at', text)} />
      </Field>
      <Field name="checked" schema={shape.checked} error={errors.checked}>
        <input id="checked" type="date" {...register('checked', text)} />
      </Field>
      <button type="submit">Check</button>
      <pre id="entry">{entry}</pre>
    </form>
  )
}

createRoot(document.getElementById('form')).render(<Entry />)
