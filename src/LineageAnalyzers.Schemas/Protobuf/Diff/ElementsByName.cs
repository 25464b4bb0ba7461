namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>Finds declarations of one scope by their names, also when there are very many of them.</summary>
internal sealed class ElementsByName<T>
    where T : ProtoElement
{
    private const int FewElements = 8;

    private readonly List<T> _elements;
    private readonly Dictionary<string, int>? _places;

    /// <summary>Looks at a list.</summary>
    public ElementsByName(List<T> elements)
    {
        _elements = elements;
        if (elements.Count <= FewElements)
            return;
        _places = new Dictionary<string, int>(elements.Count, StringComparer.Ordinal);
        for (var place = elements.Count - 1; place >= 0; place--)
            _places[elements[place].Name] = place;
    }

    /// <summary>The element of a name and its place; null and -1 when there is none.</summary>
    public (T? Element, int Place) Find(string name)
    {
        var place = _places is null ? _elements.FindIndex(element => element.Name == name) : _places.TryGetValue(name, out var found) ? found : -1;
        return (place < 0 ? null : _elements[place], place);
    }
}
