namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>An option, for example <c>deprecated = true</c> or <c>(acme.owner).team = "billing"</c>.</summary>
/// <param name="Name">The name as it is written, without white space and comments.</param>
/// <param name="Value">The value.</param>
/// <param name="Span">Where it stands: the statement, or the assignment inside brackets.</param>
internal sealed record ProtoOption(string Name, ProtoOptionValue Value, ProtoSpan Span);

/// <summary>A member of an aggregate.</summary>
/// <param name="Name">The field, or an extension in brackets.</param>
/// <param name="Value">The value.</param>
/// <param name="Span">Where it stands.</param>
internal readonly record struct ProtoOptionMember(string Name, ProtoOptionValue Value, ProtoSpan Span);

/// <summary>The forms of an option's value.</summary>
internal enum ProtoOptionKind
{
    /// <summary>A bare word: an enum value, a boolean, <c>inf</c> or <c>nan</c>.</summary>
    Word,
    Number,
    String,
    Aggregate,
    List,
}

/// <summary>The value of an option.</summary>
internal sealed class ProtoOptionValue(ProtoOptionKind kind, string text)
{
    /// <summary>The form.</summary>
    public ProtoOptionKind Kind { get; } = kind;

    /// <summary>The word, the number with its sign, or the content of the string; empty for the others.</summary>
    public string Text { get; } = text;

    /// <summary>What an aggregate holds, in order; a name may occur several times.</summary>
    public List<ProtoOptionMember> Members { get; } = [];

    /// <summary>What a list holds.</summary>
    public List<ProtoOptionValue> Items { get; } = [];

    /// <summary>The last member of this name; null when there is none.</summary>
    public ProtoOptionValue? this[string name]
    {
        get
        {
            for (var index = Members.Count - 1; index >= 0; index--)
            {
                if (Members[index].Name == name)
                    return Members[index].Value;
            }

            return null;
        }
    }

    /// <summary>The texts that a repeated member (or a single value) has.</summary>
    public IEnumerable<string> Texts => Kind == ProtoOptionKind.List ? Items.Select(item => item.Text) : [Text];
}
