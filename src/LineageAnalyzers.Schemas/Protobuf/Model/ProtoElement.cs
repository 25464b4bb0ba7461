namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>Something that a <c>.proto</c> text declares under a name.</summary>
internal abstract class ProtoElement
{
    private List<ProtoOption>? _options;
    private ProtoFeatures? _features;

    /// <summary>The name as it is declared, without any scope.</summary>
    public string Name { get; set; } = "";

    /// <summary>The file that declares it.</summary>
    public ProtoFile File { get; set; } = null!;

    /// <summary>The message (or enum, or service) that it is declared in; null at the top of the file.</summary>
    public ProtoElement? Parent { get; set; }

    /// <summary>The whole declaration.</summary>
    public ProtoSpan Span { get; set; }

    /// <summary>The name in the declaration.</summary>
    public ProtoSpan NameSpan { get; set; }

    /// <summary>The options in the order of the text.</summary>
    public IReadOnlyList<ProtoOption> Options => _options ?? (IReadOnlyList<ProtoOption>)[];

    /// <summary>The name within the file's package, for example <c>Order.Line</c>.</summary>
    public string NestedName => Parent is null ? Name : $"{Parent.NestedName}.{Name}";

    /// <summary>The name with the package.</summary>
    public virtual string FullName => File.Package.Length == 0 ? NestedName : $"{File.Package}.{NestedName}";

    /// <summary>What the edition, the file and the options say about the wire format.</summary>
    public ProtoFeatures Features => _features ??= ProtoFeatures.Of(this);

    /// <summary>The option of this name; null when it is not set. Of several the last one counts.</summary>
    public ProtoOption? Option(string name)
    {
        for (var index = Options.Count - 1; index >= 0; index--)
        {
            if (Options[index].Name == name)
                return Options[index];
        }

        return null;
    }

    /// <summary>The text of an option; null when it is not set.</summary>
    public string? OptionText(string name) => Option(name)?.Value.Text;

    /// <summary>Adds an option.</summary>
    public void Add(ProtoOption option) => (_options ??= []).Add(option);
}
