namespace LineageAnalyzers.Tool.Output;

/// <summary>A text in lines that are not longer than a person likes to read.</summary>
internal static class WrappedText
{
    private const int Width = 110;

    /// <summary>The lines; only spaces are broken at, so a path or a name stays whole.</summary>
    public static IEnumerable<string> Lines(string text)
    {
        var start = 0;
        while (text.Length - start > Width)
        {
            var end = text.LastIndexOf(' ', start + Width, Width);
            if (end <= start)
                end = text.IndexOf(' ', start + Width);
            if (end < 0)
                break;
            yield return text[start..end];
            start = end + 1;
        }

        yield return text[start..];
    }
}
