using LineageAnalyzers.Graph.Stores;
using Microsoft.Data.Sqlite;

namespace LineageAnalyzers.Graph.Merging;

/// <summary>
/// Where a merge writes to. An existing store is changed in one transaction. A new one is filled in a file beside and renamed at the end,
/// so it is there whole or not at all, and needs no journal while it fills.
/// </summary>
internal sealed class MergeTarget : IDisposable
{
    private readonly StoreFile _file;
    private readonly string? _beside;
    private readonly SqliteTransaction _transaction;

    private MergeTarget(StoreFile file, string? beside, SqliteConnection connection)
    {
        _file = file;
        _beside = beside;
        Connection = connection;
        // Immediate: a second writer is told at once, not after its work.
        _transaction = connection.BeginTransaction(deferred: false);
    }

    public SqliteConnection Connection { get; }

    /// <exception cref="StoreException">The store cannot be opened or made.</exception>
    public static MergeTarget Open(StoreFile file)
    {
        try
        {
            return File.Exists(file.Path) && new FileInfo(file.Path).Length > 0 ? Existing(file) : New(file);
        }
        catch (SqliteException exception)
        {
            throw SqliteFailure.Of(exception, file.Name);
        }
    }

    /// <summary>Makes what was written the store.</summary>
    public void Keep()
    {
        _transaction.Commit();
        if (_beside is null)
            return;
        Connection.Close();
        using (var written = new FileStream(_beside, FileMode.Open, FileAccess.Write))
            written.Flush(flushToDisk: true);
        File.Move(_beside, _file.Path, overwrite: true);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _transaction.Dispose();
        Connection.Dispose();
        if (_beside is not null)
            File.Delete(_beside);
    }

    private static MergeTarget Existing(StoreFile file)
    {
        var connection = file.OpenToChange();
        try
        {
            connection.Run("PRAGMA cache_size = -131072;");
            return new MergeTarget(file, null, connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static MergeTarget New(StoreFile file)
    {
        var folder = Path.GetDirectoryName(file.Path)!;
        if (!Directory.Exists(folder))
            throw new StoreException("the folder of the store does not exist", file.Name, "Make the folder, or correct the path.");
        var beside = Path.Combine(folder, $".{Path.GetFileName(file.Path)}.{Guid.NewGuid():N}.tmp");
        var connection = StoreFile.Connect(beside, SqliteOpenMode.ReadWriteCreate);
        try
        {
            connection.Open();
            connection.Run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -131072; PRAGMA locking_mode = EXCLUSIVE;");
            StoreSchema.Create(connection);
            return new MergeTarget(file, beside, connection);
        }
        catch
        {
            connection.Dispose();
            File.Delete(beside);
            throw;
        }
    }
}
