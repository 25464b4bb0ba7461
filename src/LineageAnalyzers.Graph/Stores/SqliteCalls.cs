using System.Globalization;
using Microsoft.Data.Sqlite;

namespace LineageAnalyzers.Graph.Stores;

/// <summary>The few ways in which the store is spoken to.</summary>
internal static class SqliteCalls
{
    /// <summary>Runs statements that answer nothing.</summary>
    public static void Run(this SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The one number that a statement gives.</summary>
    public static long Number(this SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    /// <summary>A statement with parameters <c>?1</c>, <c>?2</c>, … that is compiled once and run many times.</summary>
    public static SqliteCommand Prepare(this SqliteConnection connection, string sql, int parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var number = 1; number <= parameters; number++)
            command.Parameters.Add(new SqliteParameter($"?{number}", null));
        command.Prepare();
        return command;
    }

    /// <summary>Gives the parameters their values, in order.</summary>
    public static SqliteCommand With(this SqliteCommand command, params ReadOnlySpan<object?> values)
    {
        for (var index = 0; index < values.Length; index++)
            command.Parameters[index].Value = values[index] ?? DBNull.Value;
        return command;
    }

    /// <summary>The text in a column; null where it is empty in the database.</summary>
    public static string? Text(this SqliteDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    /// <summary>The number in a column; null where it is empty in the database.</summary>
    public static long? Id(this SqliteDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetInt64(column);
}
