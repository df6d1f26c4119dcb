using System.Text;
using CsCheck;
using ReportHub.Foundation;
using ReportHub.Records;
using ReportHub.Storage;

namespace ReportHub.UnitTests.Storage;

public sealed class UnitJsonTests
{
    private const int Many = 5_000;

    private static readonly Gen<string> Texts = Gen.OneOf("", "考核结果通报", "a/b\"\\\n", "𠮷", "e\u0301", "<>&'+");

    private static readonly Gen<RecordState> Changes =
        from kind in Texts
        from id in Texts
        from revision in Gen.Long[1, long.MaxValue]
        from previous in Gen.Long[0, long.MaxValue]
        from json in Gen.OneOf("{}", "null", "[1 , 2.50]", "\"甲\\u4e59\"", "")
        select new RecordState(kind, id, revision, 7, previous, json.Length == 0 ? default(ReadOnlyMemory<byte>?) : Encoding.UTF8.GetBytes(json));

    private static readonly Gen<JournalUnit> Units =
        from name in Texts
        from actor in Texts
        from key in Texts
        from days in Gen.Int[0, 3_652_058]
        from ticks in Gen.Long[TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay]
        from offset in Gen.Int[-14 * 60, 14 * 60]
        from answer in Gen.OneOf("", "{\"n\" : 1}")
        from changes in Changes.Array[0, 5]
        select new JournalUnit(
            7,
            new Command(name, new CommandContext(actor, DateOnly.FromDayNumber(days), new(ticks, TimeSpan.FromMinutes(offset)), key), ContentHash.Of(key)),
            Encoding.UTF8.GetBytes(answer),
            changes);

    [Fact]
    public void What_is_written_is_read_again_byte_by_byte() => Units.Sample(unit =>
    {
        var read = UnitJson.Read(7, UnitJson.Write(unit));
        Assert.Equal(unit.Command, read.Command);
        Assert.Equal(unit.Command.Context.Instant.Offset, read.Command.Context.Instant.Offset);
        Assert.Equal(unit.Answer.ToArray(), read.Answer.ToArray());
        Assert.Equal(unit.Changes.Select(Line), read.Changes.Select(Line));
    });

    [Fact]
    public void Garbage_throws_the_named_error_only() => Gen.Byte.Array[0, 200].Sample(RequireNamedError, iter: Many);

    [Fact]
    public void A_damaged_payload_throws_the_named_error_or_is_still_a_unit() => Gen.Select(Units, Gen.Double[0, 1], Gen.Byte).Sample((unit, where, value) =>
    {
        var bytes = UnitJson.Write(unit).ToArray();
        bytes[(int)(where * (bytes.Length - 1))] = value;
        RequireUnitOrNamedError(bytes);
    }, iter: Many);

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"changes":{}}""")]
    [InlineData("""{"changes":[null]}""")]
    [InlineData("""{"changes":[{"kind":"a","id":"b","revision":"1","previous":0,"state":1}]}""")]
    [InlineData("""{"changes":[{"kind":"a","id":"b","revision":99999999999999999999,"previous":0,"state":1}]}""")]
    public void Json_of_another_shape_throws_the_named_error(string json) => RequireNamedError(Encoding.UTF8.GetBytes(json));

    private static void RequireNamedError(byte[] bytes) => Assert.Throws<FrameDamagedException>(() => UnitJson.Read(7, bytes));

    private static void RequireUnitOrNamedError(byte[] bytes)
    {
        if (Record.Exception(() => UnitJson.Read(7, bytes)) is { } exception)
        {
            Assert.IsType<FrameDamagedException>(exception);
        }
    }

    private static (string Kind, string Id, long Revision, long Sequence, long Previous, string? Json) Line(RecordState state) =>
        (state.Kind, state.Id, state.Revision, state.Sequence, state.Previous, state.Json is { } json ? Encoding.UTF8.GetString(json.Span) : null);
}
