using LineageAnalyzers.Model.Addresses;

namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>The steps of a path in wire names: <c>lines[].sku</c> is <c>lines</c>, <c>[]</c>, <c>sku</c>.</summary>
internal static class ProtobufPathSteps
{
    public static List<string> Of(string path)
    {
        var steps = new List<string>();
        foreach (var part in path.Split('.'))
        {
            var name = part;
            var ends = new List<string>();
            while (name.EndsWith(FieldPath.Items, StringComparison.Ordinal) || name.EndsWith(FieldPath.MapValues, StringComparison.Ordinal))
            {
                ends.Insert(0, name.Substring(name.Length - 2));
                name = name.Substring(0, name.Length - 2);
            }

            if (name.Length > 0)
                steps.Add(name);
            steps.AddRange(ends);
        }

        return steps;
    }
}
