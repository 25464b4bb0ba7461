using LineageAnalyzers.Model;

namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>A file with everything that it imports, names looked up.</summary>
internal sealed class ProtoSchema
{
    private const int MaxFiles = 2000;

    private readonly Dictionary<string, ProtoFile?> _files = new(StringComparer.Ordinal);
    private readonly EquatableArray<SchemaReference> _references;

    private ProtoSchema(ProtoFile root, EquatableArray<SchemaReference> references)
    {
        Root = root;
        _references = references;
    }

    /// <summary>The file itself.</summary>
    public ProtoFile Root { get; }

    /// <summary>The types of the file and of its imports.</summary>
    public ProtoNames Names { get; } = new();

    /// <summary>The imported files by their paths, sorted; null stands for one that is well known.</summary>
    public IEnumerable<(string Path, ProtoFile? File)> Imports =>
        _files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => (file.Key, file.Value));

    /// <summary>The schema of a text: <c>.proto</c>, or a descriptor in Base64 as a registry gives it for <c>format=serialized</c>.</summary>
    /// <exception cref="SchemaException">It is none, an import is missing, or a name stands for nothing.</exception>
    public static ProtoSchema Parse(string text, EquatableArray<SchemaReference> references = default)
    {
        if (string.IsNullOrWhiteSpace(text))
            throw new SchemaException("the text is empty", 1, 1);
        var schema = new ProtoSchema(Read("", text), references);
        schema.Import(schema.Root);
        schema.Names.Add(schema.Root);
        foreach (var file in schema._files)
        {
            if (file.Value is not null)
                Guard(file.Key, () => ProtoLinker.Link(schema.Names, file.Value));
        }

        ProtoLinker.Link(schema.Names, schema.Root);
        return schema;
    }

    /// <summary>The imported file of a path; null when the schema does not import it.</summary>
    public ProtoFile? Imported(string path) => _files.TryGetValue(path, out var file) ? file : null;

    private static ProtoFile Read(string path, string text) =>
        SerializedDescriptor.TryRead(path, text) ?? ProtoParser.Parse(path, text);

    // Imports may form a ring in a hostile set; each file is read once.
    private void Import(ProtoFile importer)
    {
        var open = new Stack<ProtoFile>();
        open.Push(importer);
        while (open.Count > 0)
        {
            var file = open.Pop();
            foreach (var import in file.Imports)
            {
                if (_files.ContainsKey(import.Path))
                    continue;
                if (Find(import.Path) is { } text)
                    open.Push(Add(import.Path, text));
                else if (WellKnownFiles.Find(import.Path) is { } names)
                    Include(import.Path, names);
                else
                    throw Missing(file, import);
            }
        }
    }

    private ProtoFile Add(string path, string text)
    {
        ProtoFile? file = null;
        Guard(path, () => Names.Add(file = Read(path, text)));
        _files.Add(path, file);
        if (_files.Count > MaxFiles)
            throw new SchemaException($"more than {MaxFiles} files are imported", 1, 1);
        return file!;
    }

    private void Include(string path, ProtoNames names)
    {
        _files.Add(path, null);
        Names.Include(names);
    }

    private string? Find(string path)
    {
        foreach (var reference in _references)
        {
            if (reference.Name == path)
                return reference.Text;
        }

        return null;
    }

    private SchemaException Missing(ProtoFile file, ProtoImport import)
    {
        var problem = $"the import '{import.Path}' is not among the references";
        return file == Root ? ProtoFault.At(file, import.Span, problem).Missing(import.Path) : ProtoFault.In(file.Path, ProtoFault.At(file, import.Span, problem));
    }

    private static void Guard(string path, Action action)
    {
        try
        {
            action();
        }
        catch (SchemaException fault)
        {
            throw ProtoFault.In(path, fault);
        }
    }
}
