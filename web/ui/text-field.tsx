import type { TextFieldProps as AriaTextFieldProps } from 'react-aria-components/TextField'
import {
  TextField as AriaTextField,
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
} from 'react-aria-components/TextField'

interface TextFieldProps extends Omit<AriaTextFieldProps, 'children' | 'className'> {
  label: string
  description?: string
  /** A sentence that says what to do; shown and read out while set. */
  error?: string
  placeholder?: string
  isLong?: boolean
  /** Of a day: the first and the last that can be chosen. */
  min?: string
  max?: string
}

/** A line or a paragraph to type. */
export function TextField({
  label,
  description,
  error,
  placeholder,
  isLong,
  min,
  max,
  ...rest
}: TextFieldProps) {
  return (
    <AriaTextField {...rest} className="field" isInvalid={error !== undefined || rest.isInvalid}>
      <Label className="field-label">{label}</Label>
      {isLong ? (
        <TextArea className="input" placeholder={placeholder} />
      ) : (
        <Input className="input" {...{ placeholder, min, max }} />
      )}
      {description && (
        <Text slot="description" className="field-description">
          {description}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </AriaTextField>
  )
}
