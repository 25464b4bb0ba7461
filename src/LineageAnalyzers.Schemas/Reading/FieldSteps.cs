using LineageAnalyzers.Model.Addresses;

namespace LineageAnalyzers.Schemas.Reading;

/// <summary>Takes a field's path apart: <c>lines[].sku</c> is <c>lines</c>, <c>[]</c>, <c>sku</c>.</summary>
internal static class FieldSteps
{
    public static IEnumerable<string> Of(string path)
    {
        var start = 0;
        for (var index = 0; index <= path.Length; index++)
        {
            if (index < path.Length && path[index] is not ('.' or '[' or '{'))
                continue;
            if (index > start)
                yield return path.Substring(start, index - start);
            start = index + 1;
            if (index == path.Length || path[index] == '.')
                continue;
            yield return path[index] == '[' ? FieldPath.Items : FieldPath.MapValues;
            start = ++index + 1;
        }
    }
}
