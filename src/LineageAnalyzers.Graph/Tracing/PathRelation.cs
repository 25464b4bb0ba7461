using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Graph.Tracing;

/// <summary>
/// How a flow moves paths. A flow touches a path that it starts at, that it starts inside of, or that lies inside of its start. In the last
/// case an identity keeps the inner names (<c>customer</c> to <c>buyer</c> takes <c>customer.email</c> to <c>buyer.email</c>); any other
/// transformation does not, so that the answer is the end of the flow as a whole.
/// </summary>
internal static class PathRelation
{
    // A cycle that nests the record once a turn would never end. No record is this deep by intent; beyond it the enclosing field is given.
    private const int DeepestPath = 16;

    /// <summary>Where a flow takes a path.</summary>
    /// <param name="part">The part of the record at the near end of the flow, which the trace comes from.</param>
    /// <param name="path">The path in question.</param>
    /// <param name="near">The field at the near end.</param>
    /// <param name="farPart">The part of the record at the far end.</param>
    /// <param name="far">The field there.</param>
    /// <param name="identity">Whether data arrives unchanged.</param>
    /// <returns>The part of the path that the flow moves, and where it is at the other end; null when the flow does not touch the path.</returns>
    public static (string Near, string Far)? Follow(RecordPart part, string path, string near, RecordPart farPart, string far, bool identity)
    {
        if (IsWithin(part, near, path))
            return (near, far);
        if (!IsWithin(part, path, near))
            return null;
        // A header holds one value without inner names.
        if (!identity || (farPart == RecordPart.Header && far.Length > 0))
            return (path, far);
        var carried = FieldPath.Join(far, part == RecordPart.Header ? path : FieldPath.Relative(path, near));
        return (path, Depth(carried) > DeepestPath ? far : carried);
    }

    /// <summary>Whether a path is another or lies inside it. The name of a header is one name, dots and all.</summary>
    public static bool IsWithin(RecordPart part, string path, string outer) =>
        part == RecordPart.Header ? outer.Length == 0 || path == outer : FieldPath.IsWithin(path, outer);

    private static int Depth(string path)
    {
        var depth = 1;
        foreach (var character in path)
        {
            if (character is '.' or '[' or '{')
                depth++;
        }

        return depth;
    }
}
