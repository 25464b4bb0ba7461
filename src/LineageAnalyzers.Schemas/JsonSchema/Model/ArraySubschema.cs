namespace LineageAnalyzers.Schemas.JsonSchema.Model;

/// <summary>Rules for arrays.</summary>
internal sealed class ArraySubschema : Subschema
{
    private static readonly IReadOnlyList<Subschema> NoItems = [];
    private bool _refusesMore;

    public ArraySubschema()
        : base(SubschemaKind.Array)
    {
    }

    /// <summary>Whether nothing but an array is allowed.</summary>
    public bool IsRequired { get; set; }

    /// <summary>The schema of every item; null without one.</summary>
    public Subschema? Items { get; set; }

    /// <summary>The schemas of the first items, one each.</summary>
    public IReadOnlyList<Subschema> Tuple { get; set; } = NoItems;

    /// <summary>The schema of the items after the tuple; null without one.</summary>
    public Subschema? Additional { get; set; }

    /// <summary>Whether items are allowed beyond those that have a schema; always when all items have one.</summary>
    public bool AllowsMore
    {
        get => Items is not null || Additional is not null || !_refusesMore;
        set => _refusesMore = !value;
    }

    /// <summary>The schema of the items that no other keyword looks at; null without one.</summary>
    public Subschema? Unevaluated { get; set; }

    /// <summary>The schema that some item must match. It takes no part in the comparison, its numbers do.</summary>
    public Subschema? Contains { get; set; }

    /// <summary>How many items must match at least.</summary>
    public int? MinContains { get; set; }

    /// <summary>How many items may match.</summary>
    public int? MaxContains { get; set; }

    /// <summary>The lowest number of items.</summary>
    public int? MinItems { get; set; }

    /// <summary>The highest number of items.</summary>
    public int? MaxItems { get; set; }

    /// <summary>Whether no item may come twice.</summary>
    public bool IsUnique { get; set; }

    /// <summary>Whether any further item is allowed.</summary>
    public bool IsOpen => AllowsMore && Additional is null && Unevaluated is null or { AllowsAnything: true };

    /// <summary>The schema that a further item must match; null when there is none.</summary>
    public Subschema? SchemaOfMore =>
        Additional ?? (AllowsMore && Unevaluated is { AllowsAnything: false, Kind: not SubschemaKind.False } ? Unevaluated : null);

    /// <summary>Adds what another one of the same schema object says.</summary>
    public void Add(ArraySubschema other)
    {
        var refuses = !AllowsMore || !other.AllowsMore;
        IsRequired |= other.IsRequired;
        Items = other.Items ?? Items;
        Tuple = other.Tuple.Count > 0 ? [.. Tuple, .. other.Tuple] : Tuple;
        Additional = other.Additional ?? Additional;
        AllowsMore = !refuses;
        Unevaluated = other.Unevaluated ?? Unevaluated;
        Contains = other.Contains ?? Contains;
        MinContains = other.MinContains ?? MinContains;
        MaxContains = other.MaxContains ?? MaxContains;
        MinItems = other.MinItems ?? MinItems;
        MaxItems = other.MaxItems ?? MaxItems;
        IsUnique |= other.IsUnique;
    }

    /// <summary>Forgets what the loader of the newer drafts loses when the schema object has a keyword that it does not know.</summary>
    public void ForgetExtras()
    {
        Unevaluated = null;
        MinContains = null;
        MaxContains = null;
    }
}
