namespace LineageAnalyzers.Schemas.JsonSchema.Model;

/// <summary>Rules for objects.</summary>
internal sealed class ObjectSubschema : Subschema
{
    private static readonly string[] NoNames = [];

    public ObjectSubschema()
        : base(SubschemaKind.Object)
    {
    }

    /// <summary>Whether nothing but an object is allowed.</summary>
    public bool IsRequired { get; set; }

    /// <summary>The properties that have a schema.</summary>
    public NamedSubschemas Properties { get; set; } = NamedSubschemas.None;

    /// <summary>The schemas for names that match a regular expression, in the ordinal order of the expressions.</summary>
    public IReadOnlyList<PatternSubschema> Patterns { get; set; } = [];

    /// <summary>The names that must be there.</summary>
    public IReadOnlyList<string> Required { get; set; } = NoNames;

    /// <summary>Whether properties without a schema are refused.</summary>
    public bool RefusesMore { get; set; }

    /// <summary>The schema of the properties without one of their own; null without one.</summary>
    public Subschema? Additional { get; set; }

    /// <summary>The schema of the properties that no other keyword looks at; null without one.</summary>
    public Subschema? Unevaluated { get; set; }

    /// <summary>The schema of the names. It takes no part in the comparison.</summary>
    public Subschema? Names { get; set; }

    /// <summary>The lowest number of properties.</summary>
    public int? MinProperties { get; set; }

    /// <summary>The highest number of properties.</summary>
    public int? MaxProperties { get; set; }

    /// <summary>What else must be there when a property is.</summary>
    public IReadOnlyDictionary<string, ISet<string>>? NameDependencies { get; set; }

    /// <summary>What the whole object must match when a property is there.</summary>
    public NamedSubschemas SchemaDependencies { get; set; } = NamedSubschemas.None;

    /// <summary>Whether any further property is allowed.</summary>
    public bool IsOpen => !RefusesMore && Additional is null && Patterns.Count == 0 && Unevaluated is null or { AllowsAnything: true };

    /// <summary>Whether a name must be there.</summary>
    public bool Requires(string name)
    {
        for (var index = 0; index < Required.Count; index++)
        {
            if (Required[index] == name)
                return true;
        }

        return false;
    }

    /// <summary>The schema that a property without one of its own must match; null when there is none.</summary>
    public Subschema? SchemaOfMore(string name)
    {
        foreach (var pattern in Patterns)
        {
            if (pattern.Expression.IsFoundIn(name))
                return pattern.Schema;
        }

        return Additional ?? (!RefusesMore && Unevaluated is { AllowsAnything: false, Kind: not SubschemaKind.False } ? Unevaluated : null);
    }

    /// <summary>Adds what another one of the same schema object says.</summary>
    public void Add(ObjectSubschema other)
    {
        IsRequired |= other.IsRequired;
        Properties = Properties.With(other.Properties);
        Patterns = other.Patterns.Count > 0 ? other.Patterns : Patterns;
        Required = other.Required.Count > 0 ? [.. Required, .. other.Required] : Required;
        RefusesMore |= other.RefusesMore;
        Additional = other.Additional ?? Additional;
        Unevaluated = other.Unevaluated ?? Unevaluated;
        Names = other.Names ?? Names;
        MinProperties = other.MinProperties ?? MinProperties;
        MaxProperties = other.MaxProperties ?? MaxProperties;
        NameDependencies = other.NameDependencies ?? NameDependencies;
        SchemaDependencies = SchemaDependencies.With(other.SchemaDependencies);
    }

    /// <summary>Forgets what the loader of the newer drafts loses when the schema object has a keyword that it does not know.</summary>
    public void ForgetExtras() => Unevaluated = null;
}

/// <summary>A schema for the names that match a regular expression.</summary>
internal sealed class PatternSubschema(RegularExpression expression, Subschema schema)
{
    public RegularExpression Expression { get; } = expression;

    public Subschema Schema { get; } = schema;
}
