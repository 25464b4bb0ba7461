using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Json;
using LineageAnalyzers.Schemas.JsonSchema.Model;

namespace LineageAnalyzers.Schemas.JsonSchema.Loading;

/// <summary>Where a subschema is read: its document and the address that its references are seen from.</summary>
internal readonly struct LoadScope(SchemaDocument document, string? address)
{
    public readonly SchemaDocument Document = document;

    public readonly string? Address = address;

    /// <summary>The scope of what is inside a schema object, which may have an identifier.</summary>
    public LoadScope Enter(JsonValue json) => new(Document, Document.Enter(json, Address));
}

/// <summary>
/// Finds what references refer to: by JSON pointer, by identifier or anchor, by the name of a referenced schema. Each address is loaded
/// once, so that a recursive schema ends.
/// </summary>
internal sealed class ReferenceBook
{
    /// <summary>The longest chain of references, each inside what the one before it refers to.</summary>
    public const int LongestChain = 1_500;

    private readonly SchemaDocument _root;
    private readonly EquatableArray<SchemaReference> _references;
    private readonly Dictionary<string, SchemaDocument> _documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Knot> _knots = new(StringComparer.Ordinal);
    private int _depth;

    public ReferenceBook(SchemaDocument root, EquatableArray<SchemaReference> references) =>
        (_root, _references) = (root, references);

    /// <summary>A reference; what it refers to is loaded if it was not before.</summary>
    /// <param name="value">The JSON of the reference.</param>
    /// <param name="scope">Where it stands.</param>
    /// <param name="load">Loads a place.</param>
    /// <param name="isRecursive">Whether it lies inside what it refers to.</param>
    public ReferenceSubschema Refer(JsonValue value, LoadScope scope, Func<JsonValue, LoadScope, Subschema> load, out bool isRecursive)
    {
        var text = value.AsString ?? throw scope.Document.Error("\"$ref\" should be a string", value);
        var address = UriText.Resolve(scope.Address, text);
        if (scope.Document.Draft == Draft.New && address.EndsWith("#", StringComparison.Ordinal))
            address = address.Substring(0, address.Length - 1);
        if (_knots.TryGetValue(address, out var known))
        {
            isRecursive = !known.IsLoaded;
            return known.Refer(address);
        }

        var knot = new Knot();
        _knots.Add(address, knot);
        var (place, document) = Find(text, address, scope, value);
        var reference = knot.Refer(text);
        if (_depth == LongestChain)
            throw scope.Document.Error($"the references form a chain of more than {LongestChain}", value);
        _depth++;
        knot.Resolve(load(place.Json, new LoadScope(document, place.Scope)));
        _depth--;
        if (knot.IsCircle)
            throw scope.Document.Error($"the reference '{text}' refers to itself", value);
        isRecursive = false;
        return reference;
    }

    /// <summary>Loads the root so that references to it share what is inside, as in the loader of the newer drafts.</summary>
    public Subschema LoadRoot(Func<Subschema> load, Func<Subschema, Subschema> copy)
    {
        var knot = new Knot();
        _knots.Add("", knot);
        if (_root.Enter(_root.Root, _root.Address) is { } address)
            _knots[UriText.WithoutFragment(address)] = knot;
        var root = load();
        knot.Resolve(root is ReferenceSubschema ? root : copy(root));
        return knot.IsCircle ? throw _root.Error("the schema refers to itself", _root.Root) : root;
    }

    private (PlacedJson Place, SchemaDocument Document) Find(string text, string address, LoadScope scope, JsonValue value)
    {
        var document = scope.Document;
        if (document.FindById(address) is { } byId)
            return (byId, document);
        var (start, fragment) = (UriText.WithoutFragment(address), UriText.Fragment(address));
        var place = FindResource(text, start, scope, ref document)
            ?? throw NotAmongTheReferences(text, scope.Document, value);
        if (fragment.Length <= 1)
            return (place, document);
        if (document.FindById(fragment) is { } anchored)
            return (anchored, document);
        if (document.Draft == Draft.New && fragment[1] != '/' && !ReferenceEquals(document, scope.Document))
            place = document.FindById(UriText.Resolve(document.Enter(document.Root, document.Address), fragment));
        else if (document.Draft == Draft.New && fragment[1] != '/')
            place = null;
        else
            place = document.Find(place, fragment);
        return (place ?? throw scope.Document.Error($"'{text}' refers to something that does not exist", value), document);
    }

    private static SchemaException NotAmongTheReferences(string text, SchemaDocument document, JsonValue value)
    {
        var problem = document.Error($"'{text}' refers to a schema that is not among the references", value);
        return document.Name is null ? problem.Missing(UriText.WithoutFragment(text)) : problem;
    }

    // The place that the part before '#' names. Older drafts look for '#...' in the whole document, whatever identifiers lie between.
    private PlacedJson? FindResource(string text, string address, LoadScope scope, ref SchemaDocument document)
    {
        if (text.Length == 0 || (text[0] == '#' && document.Draft != Draft.New) || address.Length == 0)
            return document.Whole;
        if (address == document.Address || address == document.Enter(document.Root, document.Address))
            return document.Whole;
        if (document.FindById(address) is { } inner)
            return inner;
        if (text[0] == '#' && address == UriText.WithoutFragment(scope.Address ?? ""))
            return document.Whole;
        if (FindDocument(address, UriText.WithoutFragment(text)) is not { } other)
            return null;
        document = other;
        return document.Whole;
    }

    private SchemaDocument? FindDocument(string address, string text)
    {
        if (_documents.TryGetValue(address, out var known))
            return known;
        var root = _root.Enter(_root.Root, _root.Address);
        if (address == root)
            return _root;
        foreach (var reference in _references)
        {
            if (reference.Name != text && reference.Name != address && "./" + reference.Name != text && UriText.Resolve(root, reference.Name) != address)
                continue;
            var document = SchemaDocument.Read(reference.Name, reference.Text, _root.Draft);
            document.Address = address;
            _documents.Add(address, document);
            return document;
        }

        return null;
    }

    private sealed class Knot
    {
        private readonly List<ReferenceSubschema> _waiting = [];
        private Subschema? _target;

        public bool IsLoaded => _target is not null;

        // A reference that leads to nothing but references never ends.
        public bool IsCircle
        {
            get
            {
                var (slow, fast) = (_target, _target);
                while ((fast as ReferenceSubschema)?.Target is ReferenceSubschema next)
                {
                    slow = (slow as ReferenceSubschema)!.Target;
                    fast = next.Target;
                    if (ReferenceEquals(slow, fast))
                        return true;
                }

                return false;
            }
        }

        public ReferenceSubschema Refer(string text)
        {
            var reference = new ReferenceSubschema(text);
            if (_target is null)
                _waiting.Add(reference);
            else
                reference.Target = _target;
            return reference;
        }

        public void Resolve(Subschema target)
        {
            _target = target;
            foreach (var reference in _waiting)
                reference.Target = target;
            _waiting.Clear();
        }
    }
}
