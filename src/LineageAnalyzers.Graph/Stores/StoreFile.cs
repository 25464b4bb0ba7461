using Microsoft.Data.Sqlite;

namespace LineageAnalyzers.Graph.Stores;

/// <summary>Which file holds a graph.</summary>
internal sealed class StoreFile
{
    private StoreFile(string name, string path)
    {
        Name = name;
        Path = path;
    }

    /// <summary>The store as the user wrote it, for messages.</summary>
    public string Name { get; }

    /// <summary>The absolute path.</summary>
    public string Path { get; }

    /// <summary>The file that <c>--store</c> names.</summary>
    /// <exception cref="StoreException">It names a server, a folder or nothing.</exception>
    public static StoreFile Of(string store)
    {
        if (string.IsNullOrWhiteSpace(store))
            throw new StoreException("no store is named", "--store", "Give the path of a SQLite file.");
        if (store.StartsWith("postgres://", StringComparison.OrdinalIgnoreCase) || store.StartsWith("postgresql://", StringComparison.OrdinalIgnoreCase))
        {
            throw new StoreException(
                "a PostgreSQL store is not supported in this version", WithoutUser(store), "Give the path of a SQLite file.");
        }

        if (Directory.Exists(store))
            throw new StoreException("the store is a folder", store, "Give the path of a SQLite file.");
        return new StoreFile(store, System.IO.Path.GetFullPath(store));
    }

    /// <summary>Opens an existing store for questions.</summary>
    /// <exception cref="StoreException">There is none, or it is no store that this version reads.</exception>
    public SqliteConnection OpenToRead()
    {
        if (!File.Exists(Path))
            throw new StoreException("there is no store", Name, "Make it with 'lineage merge INPUT… --store STORE', or correct the path.");
        return Open(SqliteOpenMode.ReadOnly);
    }

    /// <summary>Opens an existing store for changes.</summary>
    /// <exception cref="StoreException">It is no store that this version reads.</exception>
    public SqliteConnection OpenToChange() => Open(SqliteOpenMode.ReadWrite);

    private SqliteConnection Open(SqliteOpenMode mode)
    {
        var connection = Connect(Path, mode);
        try
        {
            connection.Open();
            StoreSchema.Verify(connection, Name);
            return connection;
        }
        catch (SqliteException exception)
        {
            connection.Dispose();
            throw SqliteFailure.Of(exception, Name);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>A connection that keeps no file open once it is disposed.</summary>
    public static SqliteConnection Connect(string path, SqliteOpenMode mode) =>
        new(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false, DefaultTimeout = 5 }.ToString());

    private static string WithoutUser(string url)
    {
        var at = url.LastIndexOf('@');
        return at < 0 ? url : url[..(url.IndexOf("://", StringComparison.Ordinal) + 3)] + url[(at + 1)..];
    }
}
