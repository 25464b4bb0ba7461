using LineageAnalyzers.Graph.Stores;
using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Model.Manifests;
using Microsoft.Data.Sqlite;

namespace LineageAnalyzers.Graph.Tracing;

/// <summary>Follows a field or a topic through every project of a store.</summary>
public static class FieldTrace
{
    /// <summary>Follows an address to the end.</summary>
    /// <param name="address"><c>topic#path</c>, <c>topic/key#path</c> or <c>topic/headers#name</c>; a topic alone stands for all of its record.</param>
    /// <param name="direction">Which way.</param>
    /// <param name="store">The path of the SQLite file.</param>
    /// <exception cref="FormatException">The address is none.</exception>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    public static TraceResult Run(string address, TraceDirection direction, string store, CancellationToken cancellationToken)
    {
        var start = FieldAddress.Parse(address);
        var file = StoreFile.Of(store);
        try
        {
            using var reader = new GraphReader(file.OpenToRead());
            var walk = new TraceWalk(reader, direction);
            walk.Begin(start);
            // A topic alone is the whole record: its key and headers, too. "topic#" is the value alone.
            if (address.IndexOfAny(['#', '/']) < 0)
            {
                walk.BeginPerhaps(start with { Part = RecordPart.Key });
                walk.BeginPerhaps(start with { Part = RecordPart.Header });
            }

            walk.Run(cancellationToken);
            return new TraceReport(reader, walk).Make(start);
        }
        catch (SqliteException exception)
        {
            throw SqliteFailure.Of(exception, file.Name);
        }
        catch (FormatException exception)
        {
            throw new StoreException("the store is damaged", file.Name, "Delete it and merge the manifests again.", exception);
        }
    }
}
