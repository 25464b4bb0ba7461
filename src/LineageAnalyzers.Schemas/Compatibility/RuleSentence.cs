namespace LineageAnalyzers.Schemas.Compatibility;

/// <summary>A sentence with places for the field and the details, cut once.</summary>
internal sealed class RuleSentence
{
    private const string Field = "{field}";
    private const string Details = "{details}";

    private readonly string[] _parts;

    public RuleSentence(string template)
    {
        var parts = new List<string>();
        var start = 0;
        while (start < template.Length)
        {
            var place = StartsAt(template, start, Field) ? Field : StartsAt(template, start, Details) ? Details : null;
            var end = place is not null ? start + place.Length : template.IndexOf('{', start + 1) is var next and >= 0 ? next : template.Length;
            parts.Add(place ?? template.Substring(start, end - start));
            start = end;
        }

        _parts = parts.ToArray();
    }

    /// <summary>The sentence; the empty field is the whole record.</summary>
    public string Fill(string field, string details)
    {
        var filled = new string[_parts.Length];
        for (var index = 0; index < filled.Length; index++)
        {
            filled[index] = ReferenceEquals(_parts[index], Field) ? field.Length == 0 ? "the record" : "'" + field + "'"
                : ReferenceEquals(_parts[index], Details) ? details
                : _parts[index];
        }

        return string.Concat(filled);
    }

    private static bool StartsAt(string template, int start, string place) => string.CompareOrdinal(template, start, place, 0, place.Length) == 0;
}
