using Microsoft.Data.Sqlite;

namespace LineageAnalyzers.Graph.Stores;

/// <summary>What a result code of SQLite (https://sqlite.org/rescode.html) means for the person at the command line.</summary>
internal static class SqliteFailure
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    public static StoreException Of(SqliteException exception, string store)
    {
        var (what, advice) = exception.SqliteErrorCode switch
        {
            NotADatabase => ("this file is no lineage store: it is not SQLite", "Name another file; 'lineage merge' makes one."),
            Corrupt => ("the store is damaged", "Delete it and merge the manifests again."),
            Busy or Locked => ("another program writes to the store", "Wait until it is done and try again."),
            ReadOnly => ("the store cannot be written", "Check the rights of the file and its folder."),
            CannotOpen => ("the store cannot be opened", "Check the path and the rights of the file and its folder."),
            Full => ("there is no space left for the store", "Free some space and merge again; the store is as it was before."),
            InputOutput => ("the store could not be read or written", "Check the disk, then try again."),
            var code => ($"the store could not be used (SQLite code {code}: {exception.Message.TrimEnd('.')})", "Delete it and merge the manifests again."),
        };
        return new StoreException(what, store, advice, exception);
    }
}
