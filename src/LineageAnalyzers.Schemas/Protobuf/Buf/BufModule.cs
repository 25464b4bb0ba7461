namespace LineageAnalyzers.Schemas.Protobuf.Buf;

/// <summary>Files that belong together, with everything that they declare, by name.</summary>
internal sealed class BufModule
{
    private const int MaxFiles = 10_000;

    private readonly Dictionary<ProtoField, ProtoMessage> _entries = [];
    private readonly ProtoNames _names = new();

    private BufModule()
    {
    }

    /// <summary>The files by their paths.</summary>
    public SortedDictionary<string, ProtoFile> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>Every message by its full name, the entries of maps included.</summary>
    public Dictionary<string, ProtoMessage> Messages { get; } = new(StringComparer.Ordinal);

    /// <summary>Every enum by its full name.</summary>
    public Dictionary<string, ProtoEnum> Enums { get; } = new(StringComparer.Ordinal);

    /// <summary>Every service by its full name.</summary>
    public Dictionary<string, ProtoService> Services { get; } = new(StringComparer.Ordinal);

    /// <summary>Every extension by the message that it extends and its number.</summary>
    public Dictionary<(string Extended, int Number), ProtoField> Extensions { get; } = [];

    /// <summary>The module of texts by their paths.</summary>
    /// <exception cref="SchemaException">A text is no Protobuf, or imports what is not there.</exception>
    public static BufModule Read(IReadOnlyDictionary<string, string> texts, string side)
    {
        var module = new BufModule();
        if (texts.Count > MaxFiles)
            throw new SchemaException($"{side} has more than {MaxFiles} files", 1, 1);
        foreach (var text in texts)
            In(side, text.Key, () => module.Files.Add(text.Key, ProtoParser.Parse(text.Key, text.Value)));
        foreach (var file in module.Files.Values)
            In(side, file.Path, () => module.Declare(file));
        foreach (var file in module.Files.Values)
            In(side, file.Path, () => ProtoLinker.Link(module._names, file));
        foreach (var file in module.Files.Values)
            In(side, file.Path, () => module.List(file));
        return module;
    }

    /// <summary>The message of a map field's entries; null for other fields.</summary>
    public ProtoMessage? EntryOf(ProtoField field) => _entries.TryGetValue(field, out var entry) ? entry : null;

    /// <summary>The full name of a field's type; of a map field that of its entries.</summary>
    public string TypeNameOf(ProtoField field) => (EntryOf(field) ?? field.Type.Target)?.FullName ?? "";

    /// <summary>The enum of a name that a field refers to, also one of a well-known file.</summary>
    public ProtoEnum? EnumOf(ProtoField field) => field.Type.Target as ProtoEnum;

    private static void In(string side, string path, Action action)
    {
        try
        {
            action();
        }
        catch (SchemaException fault)
        {
            throw new SchemaException(path.Length == 0 ? $"{side}: {fault.Problem}" : $"{side}, '{path}': {fault.Problem}", fault.Line, fault.Column);
        }
    }

    private void Declare(ProtoFile file)
    {
        _names.Add(file);
        foreach (var import in file.Imports)
        {
            if (Files.ContainsKey(import.Path))
                continue;
            _names.Include(WellKnownFiles.Find(import.Path)
                ?? throw ProtoFault.At(file, import.Span, $"the import '{import.Path}' is not among the files"));
        }
    }

    private void List(ProtoFile file)
    {
        file.Messages.ForEach(List);
        foreach (var type in file.Enums)
            Enums[type.FullName] = type;
        foreach (var service in file.Services)
            Services[service.FullName] = service;
        file.Extensions.ForEach(List);
    }

    private void List(ProtoMessage message)
    {
        Messages[message.FullName] = message;
        foreach (var field in message.Fields)
        {
            if (field.Map is null)
                continue;
            var entry = BufMapEntry.Of(message, field);
            _entries[field] = entry;
            Messages[entry.FullName] = entry;
        }

        foreach (var type in message.Enums)
            Enums[type.FullName] = type;
        message.Messages.ForEach(List);
        message.Extensions.ForEach(List);
    }

    private void List(ProtoField extension) => Extensions[(extension.Extended!.FullName, extension.Number)] = extension;
}
