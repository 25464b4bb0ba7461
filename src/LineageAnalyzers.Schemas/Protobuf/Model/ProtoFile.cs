namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>The languages that a file can be written in.</summary>
internal enum ProtoSyntax
{
    Proto2,
    Proto3,
    Editions,
}

/// <summary>An import of another file.</summary>
/// <param name="Path">The path as it is written.</param>
/// <param name="IsPublic">Whether who imports this file sees the other one, too.</param>
/// <param name="Span">The statement.</param>
internal sealed record ProtoImport(string Path, bool IsPublic, ProtoSpan Span);

/// <summary>A <c>.proto</c> file.</summary>
internal sealed class ProtoFile : ProtoElement
{
    private ProtoLines? _lines;

    /// <summary>An empty file.</summary>
    public ProtoFile(string path, string text)
    {
        Path = path;
        Text = text;
        File = this;
    }

    /// <summary>The path that others import it by.</summary>
    public string Path { get; }

    /// <summary>The text; empty when the file was read from a descriptor.</summary>
    public string Text { get; }

    public ProtoSyntax Syntax { get; set; }

    /// <summary>The edition, for example <c>2023</c>; empty without one.</summary>
    public string Edition { get; set; } = "";

    public ProtoSpan SyntaxSpan { get; set; }

    public string Package { get; set; } = "";

    public ProtoSpan PackageSpan { get; set; }

    public override string FullName => Package;

    public List<ProtoImport> Imports { get; } = [];

    public List<ProtoMessage> Messages { get; } = [];

    public List<ProtoEnum> Enums { get; } = [];

    public List<ProtoService> Services { get; } = [];

    /// <summary>The fields that <c>extend</c> adds to messages, those at the top of the file.</summary>
    public List<ProtoField> Extensions { get; } = [];

    /// <summary>Lines and columns of offsets.</summary>
    public ProtoLines Lines => _lines ??= new ProtoLines(Text);

    /// <summary>The text of the language, for messages.</summary>
    public string SyntaxText => Syntax switch
    {
        ProtoSyntax.Proto2 => "proto2",
        ProtoSyntax.Proto3 => "proto3",
        _ => $"edition {Edition}",
    };
}
