using System.Text;
using SpecGen.Input;

namespace SpecGen.Tool.Tests.Input;

public sealed class FileTextTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void A_file_is_read_in_the_encoding_that_it_marks_and_without_the_mark(string encoding)
    {
        File.WriteAllText(_file, "größe|𝄞\r\n", Encoding.GetEncoding(encoding));

        Assert.Equal("größe|𝄞\r\n", FileText.Read(_file));
        Assert.Equal("größe|𝄞\r\n", Pooled());
    }

    [Theory]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF })]
    [InlineData(new byte[] { 0xEF, 0xBB, (byte)'a' })]
    [InlineData(new byte[] { (byte)'a', 0xFF, 0xC3, 0x28, (byte)'b', 0xE2, 0x82 })]
    public void Bytes_of_no_text_are_read_as_the_framework_reads_them(byte[] bytes)
    {
        File.WriteAllBytes(_file, bytes);

        Assert.Equal(File.ReadAllText(_file), FileText.Read(_file));
        Assert.Equal(File.ReadAllText(_file), Pooled());
    }

    [Fact]
    public void What_has_no_length_is_read_to_its_end()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The system has no files whose length is not known.");

        Assert.StartsWith("Linux version", FileText.Read("/proc/version"), StringComparison.Ordinal);
    }

    // Memory that another text had before holds more than the shorter one.
    [Fact]
    public void A_shorter_text_has_nothing_of_one_before_it()
    {
        File.WriteAllText(_file, new string('l', 100));
        Pooled();
        File.WriteAllText(_file, "short");

        Assert.Equal("short", Pooled());
    }

    private string Pooled()
    {
        using var text = FileText.ReadPooled(_file);
        Assert.Equal(text.Characters.ToString(), text.Substring(0, text.Length));
        return text.Characters.ToString();
    }
}
