using LineageAnalyzers.Model.Json;

namespace LineageAnalyzers.Schemas.JsonSchema.Model;

/// <summary>Rules for strings.</summary>
internal sealed class StringSubschema : Subschema
{
    public StringSubschema()
        : base(SubschemaKind.String)
    {
    }

    /// <summary>Whether nothing but a string is allowed.</summary>
    public bool IsRequired { get; set; }

    /// <summary>The shortest length.</summary>
    public int? MinLength { get; set; }

    /// <summary>The longest length.</summary>
    public int? MaxLength { get; set; }

    /// <summary>The regular expression that must be found in the text.</summary>
    public string? Pattern { get; set; }

    /// <summary>The format, where the loader knows it. It takes no part in the comparison.</summary>
    public string? Format { get; set; }

    /// <summary>Adds what another one of the same schema object says.</summary>
    public void Add(StringSubschema other)
    {
        IsRequired |= other.IsRequired;
        MinLength = other.MinLength ?? MinLength;
        MaxLength = other.MaxLength ?? MaxLength;
        Pattern = other.Pattern ?? Pattern;
    }
}

/// <summary>Rules for numbers.</summary>
internal sealed class NumberSubschema : Subschema
{
    public NumberSubschema()
        : base(SubschemaKind.Number)
    {
    }

    /// <summary>Whether nothing but a number is allowed.</summary>
    public bool IsRequired { get; set; }

    /// <summary>Whether the number must be whole.</summary>
    public bool IsInteger { get; set; }

    /// <summary>The lowest number.</summary>
    public NumberLimit? Minimum { get; set; }

    /// <summary>The highest number.</summary>
    public NumberLimit? Maximum { get; set; }

    /// <summary>What the number must be above.</summary>
    public NumberLimit? ExclusiveMinimum { get; set; }

    /// <summary>What the number must be below.</summary>
    public NumberLimit? ExclusiveMaximum { get; set; }

    /// <summary>What the number must be a multiple of.</summary>
    public NumberLimit? MultipleOf { get; set; }

    /// <summary>Draft 4's word that the minimum is exclusive. It takes no part in the comparison.</summary>
    public bool MinimumIsExclusive { get; set; }

    /// <summary>Draft 4's word that the maximum is exclusive. It takes no part in the comparison.</summary>
    public bool MaximumIsExclusive { get; set; }

    /// <summary>Adds what another one of the same schema object says.</summary>
    public void Add(NumberSubschema other)
    {
        IsRequired |= other.IsRequired;
        IsInteger |= other.IsInteger;
        Minimum = other.Minimum ?? Minimum;
        Maximum = other.Maximum ?? Maximum;
        ExclusiveMinimum = other.ExclusiveMinimum ?? ExclusiveMinimum;
        ExclusiveMaximum = other.ExclusiveMaximum ?? ExclusiveMaximum;
        MultipleOf = other.MultipleOf ?? MultipleOf;
    }
}

/// <summary>One of several values.</summary>
internal sealed class EnumSubschema : Subschema
{
    public EnumSubschema(JsonValueSet values)
        : base(SubschemaKind.Enum) =>
        Values = values;

    /// <summary>The values.</summary>
    public JsonValueSet Values { get; }
}

/// <summary>One value.</summary>
internal sealed class ConstSubschema : Subschema
{
    public ConstSubschema(JsonValue value)
        : base(SubschemaKind.Const) =>
        Value = value;

    /// <summary>The value.</summary>
    public JsonValue Value { get; }
}
